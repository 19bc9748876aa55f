import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever complains on the console during a test is a defect nobody asserted.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...complaint) => {
    complaints.push(complaint.map(String).join(' '));
  });
});

let complaints: string[] = [];

afterEach(() => {
  const heard = complaints;
  complaints = [];
  vi.restoreAllMocks();
  expect(heard).toEqual([]);
});
