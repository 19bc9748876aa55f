/** ical-generator writes a calendar's name as it gets it; RFC 5545 §3.3.11 wants these escaped. */
export const calendarName = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
