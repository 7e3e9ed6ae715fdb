/** A bad day: what to do, step by step (product.md, J10). */
export const badDay = {
  open: 'När något går fel',
  title: 'När något går fel',
  intro: 'Det som har visat ”Sparat” finns kvar. Ta en sak i taget.',
  parts: [
    {
      title: 'Det är kris i natt',
      steps: [
        'Lås upp, och öppna personens pärm.',
        'Tryck Ctrl+Skift+K, eller knappen med krissidan. Den finns där klienten har sagt ja i förväg.',
        'Spara eller skriv ut. Bara den som klienten har sagt ja till får sidan.',
        'Öppnas pärmen bara med klienten, läs det som står på förstasidan.',
      ],
    },
    {
      title: 'Jag har glömt lösenfrasen',
      steps: [
        'Ta fram återställningspappret och välj att du har det, på den låsta skärmen.',
        'Skriv grupperna och välj en ny lösenfras.',
        'Finns inget papper kan ingen öppna valvet. Klienter som har tagit en kopia av sin pärm kan lämna över den till ett nytt valv.',
      ],
    },
    {
      title: 'Klienten har glömt sin nyckel',
      steps: [
        'Använd reserven. Den öppnar som nyckeln, och ni gör en ny tillsammans.',
        'Finns ingen reserv, och ni båda kan öppna pärmen: gör en ny nyckel på sidan om nyckeln. Sidorna ”Bara för mig” försvinner då.',
        'Öppnas pärmen bara med klienten är den borta utan nyckel och reserv. En kopia som klienten har tagit öppnas med samma nyckel, inte utan.',
      ],
    },
    {
      title: 'Datorn är stulen eller borta',
      steps: [
        'Var den låst eller avstängd kan den som har den inte läsa något utan lösenfrasen.',
        'Säg till din chef och den som är dataskyddsombud i dag. De avgör om det ska anmälas, och till vem.',
        'Var den olåst: berätta det för klienterna också.',
        'På en ny dator: välj ”Lägg tillbaka en säkerhetskopia” och byt sedan lösenfras.',
      ],
    },
    {
      title: 'En fil är skadad',
      steps: [
        'Ändra inget i mappen. Programmet rör inte en skadad fil.',
        'Lägg tillbaka den senaste säkerhetskopian. Du ser vad som skiljer innan något byts.',
        'En skadad förstasida skrivs om av sig själv när pärmen öppnas.',
      ],
    },
    {
      title: 'Disken är full, eller datorn stannade',
      steps: [
        'Gör plats, eller starta igen. Det som har visat ”Sparat” finns där, och utkast står kvar i sina fält.',
        'Står det att något inte sparades: skriv det på papper innan du stänger.',
      ],
    },
    {
      title: 'Ombudet är sjukt, eller har dött',
      steps: [
        'De två som har var sin halva av övertagandenyckeln möts vid datorn.',
        'Välj ”Ta över” på den låsta skärmen och skriv båda halvorna. Bara förstasidorna hos dem som har sagt ja visas, och det antecknas.',
        'Resten öppnas när klienten möter sitt nya ombud.',
      ],
    },
  ],
};
