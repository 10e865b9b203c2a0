#pragma once

#include "app/school.h"
#include "app/school_door.h"
#include "core/exchange/student_import_service.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace benchmarks {

// The value of a Result; a benchmark that cannot go on ends the process with the reason.
template <class T> T must(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}
inline void must(base::Done result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
}
void expect(bool holds, const char *what);

inline const QString kLogin = QStringLiteral("c.moreau");
inline const QString kPassword = QStringLiteral("copeau varlope essai bois");

// School files to measure on, in a folder that goes with it. Password checks cost what they do in
// the program.
class Schools {
public:
    Schools();
    // A founded school without students; made once, then copied.
    [[nodiscard]] QString emptyCopy();
    // The same with this many students from an imported list; made once per count.
    [[nodiscard]] QString withStudents(int count);
    // Opened with its director at work.
    [[nodiscard]] std::unique_ptr<app::School> opened(const QString &path);
    [[nodiscard]] QString copyOf(const QString &path);

private:
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    QHash<int, QString> m_made;
    int m_copies = 0;
};

// A list as schools have it: names, birth, INE, address, one parent, group, diploma.
[[nodiscard]] exchange::ImportSource listOf(int students);

} // namespace benchmarks
