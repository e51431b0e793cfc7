package org.passerelle.testsupport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Stands between a client and PostgreSQL, and keeps to itself what both say while it is held: a server that hangs. */
public class Relay implements Closeable {
    private final URI target;
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private boolean held;

    /** @param url of a database (JDBC) */
    public Relay(String url) throws IOException {
        target = URI.create(url.substring("jdbc:".length()));
        start(this::take);
    }

    /** The database as one reaches it through here (JDBC). */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + target.getPath();
    }

    public synchronized void hold() {
        held = true;
    }

    public synchronized void release() {
        held = false;
        notifyAll();
    }

    private synchronized void pass() throws InterruptedException {
        while (held) {
            wait();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception ended) {
                // One of both has hung up.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void take() throws Exception {
        while (true) {
            Socket client = server.accept();
            Socket database = new Socket(target.getHost(), target.getPort());
            start(() -> carry(client, database));
            start(() -> carry(database, client));
        }
    }

    private void carry(Socket from, Socket to) throws Exception {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                pass();
                out.write(some, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        release();
        server.close();
    }
}
