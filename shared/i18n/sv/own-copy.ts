/** Taking the whole folder along, and reading it again without a vault. */
export const ownCopy = {
  take: {
    title: 'Ta med hela pärmen',
    help: 'Allt i pärmen blir en enda fil, också sidorna som är bara dina. Bara din nyckel öppnar den. Du läser den i Egenmakt på vilken dator som helst.',
    warn: 'Den som får tag i filen kan försöka gissa din nyckel hur länge som helst. Tappar du både nyckeln och reserven går filen inte att öppna.',
    begin: 'Ta med en kopia',
    useKey: 'Använd din nyckel',
    save: 'Spara kopian',
    working: 'Skriver kopian …',
    done: 'Kopian är sparad. Filen heter det du valde, och inget i den syns utan din nyckel.',
    notSaved: 'Inget sparades.',
    cancel: 'Avbryt',
  },
  open: {
    way: 'Öppna en kopia av min pärm',
    title: 'Öppna en kopia av min pärm',
    help: 'Välj filen som du tog med dig. Du läser den med din nyckel. Inget i den ändras, och inget sparas på den här datorn.',
    choose: 'Välj filen',
    chosen: 'Filen är vald. Använd din nyckel.',
    open: 'Öppna kopian',
    back: 'Tillbaka',
  },
  read: {
    title: 'Min pärm, en kopia',
    hello: (name: string) =>
      name === ''
        ? 'Så här såg pärmen ut när du tog med den.'
        : `Så här såg pärmen ut när du tog med den, ${name}.`,
    lock: 'Sluta och lås',
    parts: 'Det här finns i kopian',
    stored: 'Papper och filer',
    own: 'Bara för mig',
    nothing: 'Här står inget.',
    save: 'Spara som PDF',
    saveIt: 'Spara filen',
    named: 'Med mitt namn',
    large: 'Stor text',
    way: 'Hur vill du ha det?',
    file: 'Som fil',
    print: 'På papper',
    keyHelp:
      'Det som sparas eller skrivs ut härifrån skrivs inte upp i någon lista, eftersom kopian aldrig ändras.',
    useKey: 'Använd din nyckel',
    saved: 'Det är sparat eller på väg till skrivaren. Det är inte längre krypterat.',
    notSaved: 'Inget sparades.',
    cancel: 'Avbryt',
  },
};
