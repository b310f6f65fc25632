import { eachLanguage } from '../language/each-language.ts'

export const appTexts = eachLanguage({
  en: {
    close: 'Close',
    opening: 'Opening',
    notFound: 'This seat is not here.',
    notFoundLead:
      'The address leads to no page. A circle or a meeting is reached by its own link or its code.',
    broken: 'This page has stopped.',
    brokenLead:
      'What you wrote is kept on this device. Open the page again and go on where you were.',
    outdated: 'Kring has been renewed.',
    outdatedLead:
      'Open the page again to go on with the new version. What you wrote is kept on this device.',
    again: 'Open it again',
    toStart: 'To the first page',
    joinWithCode: 'Join with a code',
  },
  sv: {
    close: 'Stäng',
    opening: 'Öppnar',
    notFound: 'Den platsen finns inte här.',
    notFoundLead:
      'Adressen leder inte till någon sida. Till en cirkel eller ett möte kommer du med dess egen länk eller kod.',
    broken: 'Sidan har stannat.',
    brokenLead:
      'Det du skrev finns kvar på den här enheten. Öppna sidan igen och fortsätt där du var.',
    outdated: 'Kring har förnyats.',
    outdatedLead:
      'Öppna sidan igen och fortsätt med den nya versionen. Det du skrev finns kvar på den här enheten.',
    again: 'Öppna igen',
    toStart: 'Till första sidan',
    joinWithCode: 'Gå med med en kod',
  },
  nl: {
    close: 'Sluiten',
    opening: 'Wordt geopend',
    notFound: 'Deze plek is er niet.',
    notFoundLead:
      'Dit adres leidt nergens heen. Een kring of een bijeenkomst bereik je met een eigen link of code.',
    broken: 'Deze pagina is gestopt.',
    brokenLead:
      'Wat je schreef, is op dit apparaat bewaard. Open de pagina opnieuw en ga verder waar je was.',
    outdated: 'Kring is vernieuwd.',
    outdatedLead:
      'Open de pagina opnieuw om met de nieuwe versie verder te gaan. Wat je schreef, is op dit apparaat bewaard.',
    again: 'Opnieuw openen',
    toStart: 'Naar de eerste pagina',
    joinWithCode: 'Meedoen met een code',
  },
})
