import type { Unfinished } from '../shape.ts';
import type { ways as swedish } from '../sv/ways.ts';

/** The ways on the shelf, in easier English: where they come from, and how they go. */
export const ways: Unfinished<typeof swedish> = {
  ombudsperson: {
    steps: [
      'You say what you want, in your own words. You decide the order.',
      'Under each wish you write steps together. Who does what? When?',
      'Is your ombudsperson to speak for you? Then you make a mandate about just that.',
    ],
  },
  'friendship-bench': {
    from: 'Comes from the Friendship Bench in Zimbabwe. There people talk on a bench outside the clinic.',
    steps: [
      'Tell how things are. Nobody interrupts.',
      'What is hard? Make a list together.',
      'Choose one thing on the list. The choice is yours.',
      'Find a solution. What will you do? How? When?',
      'Meet again. Talk about how it went. You may meet about six times. More is fine, too.',
    ],
    prompts: { when: { help: 'Choose a day and a time. That is easier to keep than “soon”.' } },
  },
  atmiyata: {
    from: 'Comes from Atmiyata in Gujarat, India. There people of the village support each other.',
    steps: [
      'Each meeting begins with a question. Do you want to go on today? You may say no. You can come back.',
      'Go through your week. What do you do? When do you do it?',
      'What have you begun to avoid? What used to do you good? Put a little of it into the week.',
      'Take one problem. Divide it into small steps.',
      'Is it about money? Find out which papers and which form. Follow the application until the money arrives.',
      'At the last meeting you look back. What became different? What helped? Four to six short meetings are often enough.',
    ],
    prompts: {
      benefits: { help: 'Which papers? When were they sent? What did they answer? When did the money come?' },
    },
  },
  'home-focus': {
    from: 'Comes from Home Focus in rural Ireland. There the team comes home to people.',
    steps: [
      'Begin with your rights. What does each of you answer for? You take part in every decision about your future.',
      'Write your own goals. Write the order you want.',
      'What are you good at? Who helps you? Which groups would you like to try? Write that.',
      'How do you want it in a crisis? Write that on the page “If it gets hard”.',
      'Look the plan through every six months.',
    ],
  },
  'naya-daur': {
    from: 'Comes from Naya Daur in Kolkata, India. They support people where they live, on the street too.',
    steps: [
      'Write your goals. They may change at any time.',
      'What you say is written down word for word. It is on the page “My words”.',
      'Each meeting begins with a question. Is this still how you want it?',
      'Look the plan through every quarter. A quarter is three months.',
      'After a hard time you write down what happened. You talk about it. You decide what to do next time.',
    ],
  },
};
