#pragma once

#include "core/storage/opening.h"
#include "tests/support/any_school.h"

#include <QTemporaryDir>

namespace support {

// A school file of its own for one test, with a workspace nobody is signed in to.
class SchoolFile : public AnySchool {
public:
    SchoolFile() { hold(std::move(must(storage::createSchoolFile(path())).database)); }
    ~SchoolFile() { close(); } // before its folder goes
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ecole.etabli")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace support
