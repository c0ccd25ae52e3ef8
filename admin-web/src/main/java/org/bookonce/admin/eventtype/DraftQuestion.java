package org.bookonce.admin.eventtype;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Question;

/** A question of the booking form, as it was typed. */
public class DraftQuestion implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private String kind;
    private String label;
    private boolean required;
    private String options;
    private String error = "";
    private String optionsError = "";

    DraftQuestion(Question question) {
        this.id = question.id();
        this.kind = question.kind().name();
        this.label = question.label();
        this.required = question.required();
        this.options = String.join("\n", question.options());
    }

    Question read() {
        return new Question(id, Question.Kind.valueOf(kind), label, required, getChoices());
    }

    /** Whether it is answered by choosing. */
    public boolean isChoice() {
        return Question.Kind.CHOICE.name().equals(kind);
    }

    /** What can be chosen: a line each. */
    public List<String> getChoices() {
        return options == null ? List.of() : options.lines().toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label == null ? "" : label;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options == null ? "" : options;
    }

    public String getError() {
        return error;
    }

    public void setError(String error) {
        this.error = error == null ? "" : error;
    }

    public String getOptionsError() {
        return optionsError;
    }

    public void setOptionsError(String optionsError) {
        this.optionsError = optionsError == null ? "" : optionsError;
    }
}
