package org.bookonce.admin.template;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.scheduling.notification.TemplateText;
import org.bookonce.scheduling.template.ChangeMailClosing;
import org.bookonce.scheduling.template.ChangeMailWords;
import org.bookonce.scheduling.template.MailWords;
import org.bookonce.scheduling.template.ShowMailWords;
import org.bookonce.tenant.text.Texts;

/** The organization's words in one kind of mail and one language, which stand in the address. */
@Named("mailWords")
@ViewScoped
public class MailWordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowMailWords show;

    @Inject
    transient ChangeMailWords change;

    @Inject
    transient ChangeMailClosing changeClosing;

    @Inject
    transient MailWordsAddress asked;

    private MailTemplates.Kind kind;
    private String language;
    private String subject;
    private String intro;
    private int version;
    private String closing;
    private int closingVersion;
    private boolean saved;
    private boolean closingSaved;
    private boolean asking;
    private int shown;

    @PostConstruct
    void load() {
        kind = asked.kind();
        language = asked.language();
        MailWords words = show.show(kind, language);
        subject = words.own().subject();
        intro = words.own().intro();
        version = words.own().version();
        closing = words.closing().text();
        closingVersion = words.closing().version();
    }

    /** Saves subject and introduction. */
    public void save() {
        forget();
        version = change.change(kind, language, new MailTemplates.Own(subject, intro, version));
        saved = true;
        shown++;
    }

    /** Asks before going back to the standard. */
    public void ask() {
        forget();
        asking = true;
    }

    /** Keeps the organization's own words. */
    public void close() {
        asking = false;
    }

    /** Goes back to the standard. */
    public void reset() {
        subject = "";
        intro = "";
        save();
    }

    /** Saves what all mails end with. */
    public void saveClosing() {
        forget();
        closingVersion = changeClosing.change(new MailTemplates.Closing(closing, closingVersion));
        closingSaved = true;
        shown++;
    }

    private void forget() {
        saved = false;
        closingSaved = false;
        asking = false;
    }

    /** Which mail a preview is of, as its address asks; the number changes when it is to be loaded anew. */
    public String getQuery() {
        return "kind=" + kind.name().toLowerCase(Locale.ROOT) + "&language=" + language + "&shown=" + shown;
    }

    /** The mails that can be worded. */
    public MailTemplates.Kind[] getKinds() {
        return MailTemplates.Kind.values();
    }

    /** The languages that there are mails in. */
    public List<String> getLanguages() {
        return MailTemplates.LANGUAGES;
    }

    /** What a language calls itself. */
    public String name(String tag) {
        return Texts.ownName(tag);
    }

    /** What can be filled in. */
    public List<String> getVariables() {
        return TemplateText.VARIABLES;
    }

    /** Whether the standard words are in use. */
    public boolean isStandard() {
        return subject.isBlank() && intro.isBlank();
    }

    public MailTemplates.Kind getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    /** Whether subject and introduction were just saved. */
    public boolean isSaved() {
        return saved;
    }

    /** Whether the closing text was just saved. */
    public boolean isClosingSaved() {
        return closingSaved;
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro == null ? "" : intro;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing == null ? "" : closing;
    }
}
