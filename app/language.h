#pragma once

#include <QTranslator>

namespace app {

// The language people read, installed on the application for as long as the object lives. French
// unless a script asks for English.
class Language {
public:
    enum class Kind { French, English };
    explicit Language(Kind kind);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace app
