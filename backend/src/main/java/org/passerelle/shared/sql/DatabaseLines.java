package org.passerelle.shared.sql;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import org.jboss.logging.Logger;

/**
 * The lines to PostgreSQL, which can be cut all at once. Whoever reads from a server that has stopped answering waits as
 * long as the line is up, be it for rows, for the check of a connection or for a new one; cut off, all of them fail at
 * once, and nobody dials before the lines are joined again. The driver makes one by its name (socketFactory in
 * application.properties): that is why it is the class that keeps the lines.
 */
public class DatabaseLines extends SocketFactory {
    private static final Logger LOG = Logger.getLogger(DatabaseLines.class);
    private static final Set<Socket> UP = ConcurrentHashMap.newKeySet();
    private static volatile boolean cut;

    /** Closes every line, and refuses new ones. */
    public static void cut() {
        cut = true;
        UP.forEach(DatabaseLines::close);
    }

    /** Lets lines be made again. */
    public static void join() {
        cut = false;
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            LOG.debug("a line to PostgreSQL did not close", e);
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket line = new Line();
        UP.add(line);
        // Asked after it is listed: a cut meanwhile either finds the line or is seen here.
        if (cut) {
            line.close();
            throw new ConnectException("PostgreSQL does not answer");
        }
        return line;
    }

    private Socket dial(SocketAddress from, SocketAddress to) throws IOException {
        Socket line = createSocket();
        line.bind(from);
        line.connect(to);
        return line;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return dial(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return dial(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return dial(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return dial(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
    }

    private static class Line extends Socket {
        @Override
        public void close() throws IOException {
            UP.remove(this);
            super.close();
        }
    }
}
