#pragma once

#include <QtGlobal>

#include <unistd.h>

#include <cstdlib>

namespace support {

// The same for good, in a support::Doomed: access() asks who one really is.
inline void becomeOrdinary()
{
    if (::geteuid() == 0
        && (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0))
        std::abort();
}

// Root may read and write anywhere: become somebody else for a while.
class OrdinaryPerson {
public:
    OrdinaryPerson()
        : m_changed(::geteuid() == 0 && ::setegid(65534) == 0 && ::seteuid(65534) == 0)
    {
    }
    ~OrdinaryPerson()
    {
        if (m_changed && (::seteuid(0) != 0 || ::setegid(0) != 0))
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(OrdinaryPerson)

private:
    bool m_changed;
};

} // namespace support
