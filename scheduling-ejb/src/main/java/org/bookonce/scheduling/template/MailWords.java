package org.bookonce.scheduling.template;

import org.bookonce.scheduling.notification.LetterPreview;
import org.bookonce.scheduling.notification.MailTemplates;

/**
 * An organization's words in one kind of mail and one language.
 *
 * @param own its subject and introduction; empty where the standard ones are used
 * @param closing what all mails to invitees end with
 * @param letter a made-up mail in these words
 */
public record MailWords(MailTemplates.Own own, MailTemplates.Closing closing, LetterPreview letter) {}
