#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace app {

Language::Language(Kind kind)
{
    // Dates and figures are French whatever the words: the school is in France.
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString name = kind == Kind::French ? u"etabli_fr"_s : u"etabli_en"_s;
    if (m_program.load(name, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_program);
    if (kind == Kind::French
        && m_qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace app
