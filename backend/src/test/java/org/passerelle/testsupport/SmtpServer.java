package org.passerelle.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that keeps what it is given: as much of SMTP (RFC 5321) as a client needs to deliver a mail. */
public class SmtpServer implements AutoCloseable {
    /** A mail as it came. */
    public record Received(String recipient, List<String> lines) {
        /** The lines of the header, with those that go on in one. */
        public String header() {
            return String.join("\n", lines.subList(0, lines.indexOf(""))).replaceAll("\n[ \t]", " ");
        }

        /** The text after the header, as it was sent. */
        public String body() {
            return String.join("\n", lines.subList(lines.indexOf("") + 1, lines.size()));
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final UnaryOperator<String> toRecipient;
    private final ServerSocket socket;

    /** @param toRecipient what it says to a recipient, as '250 OK' */
    public SmtpServer(int port, UnaryOperator<String> toRecipient) {
        this.toRecipient = toRecipient;
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listening = new Thread(this::listen, "smtp");
        listening.setDaemon(true);
        listening.start();
    }

    public List<Received> received() {
        return received;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                Thread talking = new Thread(() -> talk(line), "smtp-line");
                talking.setDaemon(true);
                talking.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = line.getOutputStream();
            say(out, "220 test");
            String recipient = null;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String verb = said.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO", "HELO", "MAIL", "RSET", "NOOP" -> say(out, "250 OK");
                    case "RCPT" -> {
                        recipient = said.replaceFirst("(?i)^RCPT TO:<(.*)>.*$", "$1");
                        say(out, toRecipient.apply(recipient));
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        List<String> lines = new CopyOnWriteArrayList<>();
                        for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                            lines.add(text.startsWith("..") ? text.substring(1) : text);
                        }
                        received.add(new Received(recipient, lines));
                        say(out, "250 kept");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "502 not here");
                }
            }
        } catch (IOException cut) {
            // The client has gone: what it had sent whole is kept.
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
