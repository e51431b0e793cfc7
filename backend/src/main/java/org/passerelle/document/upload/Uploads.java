package org.passerelle.document.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.passerelle.document.check.FileCheck;
import org.passerelle.document.check.FileKind;
import org.passerelle.document.picture.PictureUse;
import org.passerelle.document.picture.Pictures;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.document.store.StoreSettings;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.RuleBroken;

/**
 * Looks into uploaded files and makes them ready to be kept. This takes seconds for a large picture and is done before
 * the transaction, so that nobody waits for a connection meanwhile.
 */
@ApplicationScoped
public class Uploads {
    private final FileCheck check;
    private final Pictures pictures;
    private final DocumentStore store;
    private final StoreSettings settings;

    Uploads(FileCheck check, Pictures pictures, DocumentStore store, StoreSettings settings) {
        this.check = check;
        this.pictures = pictures;
        this.store = store;
        this.settings = settings;
    }

    /**
     * @throws RuleBroken where the file is none of the types that are taken, or is refused for what is in it
     * @throws ProblemException storage-full
     */
    public Upload prepare(FormValue file) throws IOException {
        return prepare(file, PictureUse.ILLUSTRATION, false);
    }

    /** Like {@link #prepare(FormValue)} for a logo. @throws RuleBroken also 'not-a-picture' */
    public Upload prepareLogo(FormValue file) throws IOException {
        return prepare(file, PictureUse.LOGO, true);
    }

    /** Like {@link #prepare(FormValue)} for pictures alone. @throws RuleBroken also 'not-a-picture' */
    public Upload preparePicture(FormValue file) throws IOException {
        return prepare(file, PictureUse.ILLUSTRATION, true);
    }

    private Upload prepare(FormValue file, PictureUse use, boolean pictureOnly) throws IOException {
        Path received = file.getFileItem().getFile();
        store.requireRoom(2 * Files.size(received));
        FileKind kind = check.kindOf(received);
        if (kind.isPicture()) {
            return picture(file, received, kind, use);
        }
        if (pictureOnly) {
            throw new RuleBroken("file", "not-a-picture");
        }
        String sha256 = sha256(received);
        StoredFile whole = new StoredFile(null, sha256, kind.mediaType(), Files.size(received), null, null);
        return new Upload(
                FileNames.safe(file.getFileName(), kind.extension()),
                sha256,
                List.of(new Upload.Ready(whole, received)),
                false);
    }

    private Upload picture(FormValue file, Path received, FileKind kind, PictureUse use) throws IOException {
        List<Pictures.Copy> copies = pictures.copies(received, kind, use);
        List<Upload.Ready> ready = new ArrayList<>();
        String extension = copies.get(0).kind().extension();
        Upload upload = new Upload(FileNames.safe(file.getFileName(), extension), sha256(received), ready, true);
        try {
            for (Pictures.Copy copy : copies) {
                ready.add(written(copy));
            }
            return upload;
        } catch (IOException e) {
            upload.close();
            throw e;
        }
    }

    private Upload.Ready written(Pictures.Copy copy) throws IOException {
        Path path = Files.createTempFile(settings.incoming(), "picture-", null);
        Files.write(path, copy.content());
        return new Upload.Ready(
                new StoredFile(
                        copy.size(),
                        sha256(path),
                        copy.kind().mediaType(),
                        copy.content().length,
                        copy.width(),
                        copy.height()),
                path);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
