package org.bookonce.admin.availability;

import java.io.Serializable;
import java.time.DayOfWeek;

/** A day of the week with its hours. */
public record WeekDay(DayOfWeek day, DayDraft hours) implements Serializable {}
