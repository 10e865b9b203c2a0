#include "tests/support/doomed.h"

#include <QByteArrayList>
#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace support {

namespace {

void writeAll(int pipe, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(pipe, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            ::_exit(3);
        done += n > 0 ? n : 0;
    }
}

} // namespace

Doomed::Doomed(const std::function<void(const Tell &tell)> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    m_pid = ::fork();
    if (m_pid < 0)
        qFatal("no process");
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::close(ends[0]);
        // A warning in here must not reach the tests' own reporter.
        qInstallMessageHandler(nullptr);
        work([pipe = ends[1]](const QByteArray &line) { writeAll(pipe, line + '\n'); });
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Doomed::~Doomed()
{
    kill();
    wait();
    ::close(m_pipe);
}

QByteArray Doomed::line()
{
    for (;;) {
        const qsizetype end = m_read.indexOf('\n');
        if (end >= 0) {
            const QByteArray line = m_read.first(end);
            m_read.remove(0, end + 1);
            return line;
        }
        char block[4096];
        const ssize_t n = ::read(m_pipe, block, sizeof block);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return {};
        m_read.append(block, n);
    }
}

QByteArrayList Doomed::lines()
{
    QByteArrayList all;
    for (QByteArray one = line(); !one.isEmpty(); one = line())
        all += one;
    return all;
}

void Doomed::kill()
{
    if (!m_ended)
        ::kill(m_pid, SIGKILL);
}

void Doomed::wait()
{
    struct rusage usage { };
    while (!m_ended) {
        const pid_t ended = ::wait4(m_pid, &m_status, 0, &usage);
        if (ended < 0 && errno == EINTR)
            continue;
        m_ended = true;
        m_peak = usage.ru_maxrss;
    }
}

bool Doomed::wasKilled()
{
    wait();
    return WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGKILL;
}

long Doomed::peakKilobytes()
{
    wait();
    return m_peak;
}

} // namespace support
