package org.bookonce.admin.availability;

import java.util.List;
import java.util.stream.Stream;
import org.bookonce.scheduling.availability.DayWindow;

/** A stretch of a day's bar, in minutes. */
public record OpenBar(int from, int length) {

    /** What is open on a day: its own hours until midnight, and what the day before leaves of its night. */
    static List<OpenBar> of(List<DayWindow> before, List<DayWindow> day) {
        return Stream.concat(
                        before.stream()
                                .filter(window -> window.until() > DayWindow.DAY)
                                .map(window -> new OpenBar(0, window.until() - DayWindow.DAY)),
                        day.stream()
                                .map(window -> new OpenBar(
                                        window.from(), Math.min(window.until(), DayWindow.DAY) - window.from())))
                .toList();
    }
}
