/** Does the last digit check the others (ISO/IEC 7812-1, as in Swedish personal numbers)? Digits only. */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of Array.from(digits).reverse().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
