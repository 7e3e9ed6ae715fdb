import type { Shape } from '../shape.ts';
import type { ways as swedish } from '../sv/ways.ts';

/** The ways on the shelf, as client and ombudsperson both read them, on screen and on paper. */
export const ways: Shape<typeof swedish> = {
  ombudsperson: {
    title: 'My wishes in my order',
    from: 'This is how personal ombudspersons work in Sweden.',
    steps: [
      'You say what you want, in your own words. You decide the order.',
      'Under each wish you write steps together: who does what, and when.',
      'If your ombudsperson is to speak for you, you make a mandate about just that.',
    ],
    prompts: {},
  },
  'friendship-bench': {
    title: 'The bench: one problem at a time',
    from: 'Comes from the Friendship Bench in Zimbabwe, where people talk on a bench outside the clinic.',
    steps: [
      'Tell how things are. Nobody interrupts.',
      'Make a list together of what is hard.',
      'Choose one thing on the list. The choice is yours.',
      'Find a solution for it: what you will do, how, and when.',
      'Meet again and talk about how it went. Count on about six meetings, more if you like.',
    ],
    prompts: {
      story: { label: 'This is how it is for me', help: 'Tell it as you like. Short is fine.' },
      problems: { label: 'This is hard', help: 'One thing on each line.' },
      chosen: { label: 'I choose this one', help: 'One thing. The others stay on the list.' },
      what: { label: 'This is what I do', help: 'One thing, small enough to manage.' },
      how: { label: 'This is how I do it', help: 'Whom do you ask? What do you say? How do you get there?' },
      when: { label: 'This is when I do it', help: 'A day and a time are easier to keep than “soon”.' },
      followUp: { label: 'This is how it went', help: 'Write it when you meet again.' },
    },
  },
  atmiyata: {
    title: 'The week: what does me good',
    from: 'Comes from Atmiyata in Gujarat, India, where people of the village support each other.',
    steps: [
      'Each meeting begins with a question: do you want to go on today? A no is enough, and you can come back.',
      'Go through the week as it is: what do you do, and when?',
      'What have you begun to avoid? What used to do you good? Put a little of it into the week.',
      'Take one problem and divide it into small steps.',
      'If it is about money: find out which papers and which form, and follow the application until the money arrives.',
      'At the last meeting you look back: what became different, what helped? Four to six short meetings are often enough.',
    ],
    prompts: {
      goOn: { label: 'Do I want to go on?', help: 'Write the day and your answer, each time you meet.' },
      week: { label: 'This is my week', help: 'A line for each day is enough.' },
      avoided: { label: 'What I have begun to avoid', help: 'People, places, things you used to do.' },
      valued: { label: 'What does me good', help: 'And where in the week it can find room.' },
      problem: { label: 'One problem, in small steps', help: 'One step on each line.' },
      benefits: {
        label: 'Money I apply for',
        help: 'Which papers, when it was sent, what they answered, when the money came.',
      },
      reflection: {
        label: 'Looking back',
        help: 'What became different? What helped? What will you do the next time it gets heavy?',
      },
    },
  },
  'home-focus': {
    title: 'At home: rights, goals and what I am good at',
    from: 'Comes from Home Focus in rural Ireland, where the team comes home to people.',
    steps: [
      'Begin with your rights, and with what each of you answers for. You take part in every decision about your future.',
      'Write your own goals, and in which order.',
      'Write what you are good at, who helps you, and which groups you would like to try.',
      'Write how you want it in a crisis, on the page “If it gets hard”.',
      'Look the plan through every six months.',
    ],
    prompts: {
      rights: { label: 'What I have a right to', help: 'For example to be told what I can choose between.' },
      responsibilities: { label: 'What we answer for', help: 'You, and your ombudsperson.' },
      goals: { label: 'My goals', help: 'One on each line, the most important first.' },
      strengths: { label: 'What I am good at', help: 'What you can do, and what has carried you before.' },
      helpers: { label: 'Those who help me', help: 'Who, and with what.' },
      groups: { label: 'Groups and things I want to take part in', help: 'Wanting to try is enough.' },
      review: { label: 'When we looked the plan through', help: 'The day, and what has happened since.' },
    },
  },
  'naya-daur': {
    title: 'The quarter: what I want, again and again',
    from: 'Comes from Naya Daur in Kolkata, India, which supports people where they live, on the street too.',
    steps: [
      'Write your goals. They may change at any time.',
      'What you say is written down word for word, on the page “My words”.',
      'Each meeting begins with a question: is this still how you want it?',
      'Look the plan through every quarter.',
      'After a hard time you write down what happened, talk about it and decide what to do the next time.',
    ],
    prompts: {
      goals: { label: 'My goals now', help: 'One on each line.' },
      resources: { label: 'What I have to build on', help: 'People, places and what you can do.' },
      changed: { label: 'What has changed since last time', help: 'Write the day first.' },
      afterCrisis: { label: 'What happened when it was hard', help: 'As you remember it. You may leave it.' },
      nextTime: { label: 'What we do the next time', help: 'Who does what, and what should nobody do?' },
    },
  },
};
