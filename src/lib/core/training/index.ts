// The door of training: courses, skills, what is due again, what to practise next, what somebody has reached.
export { compileCourses, isCourse } from './course.ts';
export { scoreOf, skillsOf } from './skills.ts';
export type { Figures, Trains } from './skills.ts';
export { helps, paces, skills } from './types.ts';
export type { Course, Help, Pace, Skill, Step } from './types.ts';
