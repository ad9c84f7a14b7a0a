package uk.cdop.casebook.publishing.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.AllOrNothing;

/** Writes drafts as .eml. {@code X-Unsent} tells the mail program that the message is still to be sent. */
public final class EmlDrafts implements MailDraftWriter {

    private static final String UTF_8 = "UTF-8";

    @Override
    public byte[] eml(MailDraft draft) {
        try {
            MimeMessage message = new Settled();
            message.setHeader("X-Unsent", "1");
            for (String address : draft.to()) {
                message.addRecipient(RecipientType.TO, address(address));
            }
            message.setSubject(oneLine(draft.subject()), UTF_8);
            message.setContent(parts(draft));
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException impossible) {
            throw new UncheckedIOException(new IOException("a draft could not be put together"));
        }
    }

    private static InternetAddress address(String address) {
        try {
            InternetAddress read = new InternetAddress(address.strip(), true);
            read.validate();
            return read;
        } catch (AddressException notOne) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                    "An e-mail address in the contact book is not complete, so no draft was made. Look through the addresses there and try again.");
        }
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }

    private static MimeMultipart parts(MailDraft draft) throws MessagingException {
        MimeMultipart parts = new SettledParts();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(draft.body(), UTF_8, "plain");
        parts.addBodyPart(text);
        for (MailDraft.Attachment attachment : draft.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            part.setFileName(attachment.fileName());
            part.setHeader("Content-Transfer-Encoding", "base64");
            parts.addBodyPart(part);
        }
        return parts;
    }

    @Override
    public void write(MailDraft draft, Path eml) {
        AllOrNothing.write(eml.toAbsolutePath().getParent(), Map.of(eml.getFileName().toString(), eml(draft)), Progress.NONE);
    }

    /** Without a date and an identifier made of clock and machine: the mail program gives both when it sends. */
    private static final class Settled extends MimeMessage {

        Settled() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected synchronized void updateHeaders() throws MessagingException {
            super.updateHeaders();
            removeHeader("Date");
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }

    /** With a boundary that does not change from run to run; the body is encoded, so it cannot occur inside. */
    private static final class SettledParts extends MimeMultipart {

        SettledParts() {
            contentType = "multipart/mixed; boundary=\"=_casebook_part_=\"";
        }
    }
}
