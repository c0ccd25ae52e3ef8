package org.bookonce.tenant.tenancy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements of a transaction that wait to be sent, in their order, and the answers that were asked for ahead. */
final class Waiting {

    private List<Question<?>> questions = new ArrayList<>();
    private final Map<Asked, Awaited<?>> ahead = new HashMap<>();

    /** A question that is the same as another one, arrays by what is in them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(String text, Object[] parameters) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && text.equals(asked.text)
                    && Arrays.deepEquals(parameters, asked.parameters);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + Arrays.deepHashCode(parameters);
        }
    }

    /** Reads the answer to one statement. */
    @FunctionalInterface
    interface Reading<T> {
        T of(PreparedStatement answered) throws SQLException;
    }

    /** Statements that go to the database together, in one round trip: the driver sends them one behind the other. */
    static final class Batch {

        private final List<Question<?>> questions;

        private Batch(List<Question<?>> questions) {
            this.questions = questions;
        }

        boolean isEmpty() {
            return questions.isEmpty();
        }

        String text() {
            return questions.stream().map(question -> question.text).collect(Collectors.joining(";\n"));
        }

        Object[] parameters() {
            return questions.stream()
                    .flatMap(question -> Arrays.stream(question.parameters))
                    .toArray();
        }

        /** Carries them out, keeps what each was answered, and says how many they were. */
        int carryOut(PreparedStatement prepared) throws SQLException {
            prepared.execute();
            for (Question<?> question : questions) {
                question.read(prepared);
                prepared.getMoreResults();
            }
            return questions.size();
        }
    }

    private static final class Question<T> {

        private final String text;
        private final Object[] parameters;
        private final Reading<T> reading;
        private T answer;
        private boolean answered;

        Question(String text, Object[] parameters, Reading<T> reading) {
            this.text = text;
            this.parameters = parameters;
            this.reading = reading;
        }

        void read(PreparedStatement prepared) throws SQLException {
            answer = reading.of(prepared);
            answered = true;
        }

        T answer(Runnable send) {
            if (!answered) {
                send.run();
            }
            if (!answered) {
                throw new IllegalStateException("what was sent together with it failed");
            }
            return answer;
        }
    }

    /** Adds one. @param send sends everything that waits */
    <T> Awaited<T> add(String text, Object[] parameters, Reading<T> reading, Runnable send) {
        Question<T> question = new Question<>(text, parameters, reading);
        questions.add(question);
        return () -> question.answer(send);
    }

    /** Keeps an answer for whoever asks the same later. */
    void keep(String text, Object[] parameters, Awaited<?> answer) {
        ahead.put(new Asked(text, parameters), answer);
    }

    /** The answer that was asked for ahead, or null. */
    Awaited<?> kept(String text, Object[] parameters) {
        return ahead.isEmpty() ? null : ahead.get(new Asked(text, parameters));
    }

    boolean isEmpty() {
        return questions.isEmpty();
    }

    /** Takes them all, to send them. */
    Batch take() {
        Batch batch = new Batch(questions);
        questions = new ArrayList<>();
        return batch;
    }

    /** All rows of a query's answer. */
    static <T> Reading<List<T>> rows(Sql.RowReader<T> reader) {
        return answered -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = answered.getResultSet()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        };
    }
}
