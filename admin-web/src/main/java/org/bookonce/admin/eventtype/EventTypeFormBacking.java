package org.bookonce.admin.eventtype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import org.bookonce.scheduling.eventtype.Question;
import org.bookonce.scheduling.location.LocationKind;

/** Adding, moving and removing the places and questions of the editor. */
@Named("eventTypeForm")
@RequestScoped
public class EventTypeFormBacking {

    @Inject
    EventTypeBacking editor;

    /** Another place. */
    public void addPlace() {
        if (draft().isPlaceRoom()) {
            draft().getPlaces().add(new DraftPlace(LocationKind.ADDRESS, ""));
        }
    }

    /** Without this place. */
    public void removePlace(DraftPlace place) {
        draft().getPlaces().remove(place);
    }

    /** Another question. */
    public void addQuestion() {
        if (draft().isQuestionRoom()) {
            draft().getQuestions().add(new DraftQuestion(new Question(null, Question.Kind.TEXT, "", false, List.of())));
        }
    }

    /** Without this question. */
    public void removeQuestion(DraftQuestion question) {
        draft().getQuestions().remove(question);
    }

    /** Asks this question one place earlier. */
    public void raise(int index) {
        swap(index, index - 1);
    }

    /** Asks this question one place later. */
    public void lower(int index) {
        swap(index, index + 1);
    }

    private void swap(int one, int other) {
        List<DraftQuestion> questions = draft().getQuestions();
        if (other >= 0 && other < questions.size()) {
            Collections.swap(questions, one, other);
        }
    }

    private EventTypeDraft draft() {
        return editor.getDraft();
    }
}
