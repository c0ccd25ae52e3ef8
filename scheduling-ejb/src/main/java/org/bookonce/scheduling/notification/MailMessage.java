package org.bookonce.scheduling.notification;

/**
 * A mail ready to be sent.
 *
 * @param organization whose name stands as sender
 * @param subject one line
 * @param ics the calendar file, or empty
 * @param method the iTIP method of the calendar file
 */
record MailMessage(
        String organization, Correspondent to, String subject, String text, String html, String ics, String method) {

    static MailMessage of(BookingMail mail, String organizer) {
        return of(mail, organizer, OwnWords.NONE);
    }

    static MailMessage of(BookingMail mail, String organizer, OwnWords words) {
        return of(
                words.on(BookingLetter.of(mail), mail),
                mail.recipient(),
                InvitationFile.of(mail, organizer),
                InvitationFile.method(mail));
    }

    static MailMessage of(OneOffMail mail) {
        return of(OneOffLetter.of(mail), mail.host(), "", "");
    }

    static MailMessage of(ProposalMail mail) {
        return of(ProposalLetter.of(mail), mail.to(), "", "");
    }

    static MailMessage of(NoticeMail mail) {
        return of(NoticeLetter.of(mail), mail.recipient(), "", "");
    }

    private static MailMessage of(Letter letter, Correspondent to, String ics, String method) {
        return new MailMessage(
                letter.organization(), to, letter.subject(), LetterText.of(letter), LetterPage.of(letter), ics, method);
    }
}
