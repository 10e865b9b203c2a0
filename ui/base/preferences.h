#pragma once

#include "ui/base/theme.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

class QSettings;

namespace ui {

// What one user of one PC chose about the program: never anything of the school's, but for the
// words of filters somebody saved. Kept in an INI file of the user's; whatever is missing, garbled
// or out of bounds there counts as not chosen.
class Preferences final {
public:
    explicit Preferences(const QString &path);
    ~Preferences();
    Q_DISABLE_COPY_MOVE(Preferences)

    // Why the file was not used, as a sentence for people; empty when all is well. The defaults
    // hold then, and what is chosen lasts until the program ends.
    [[nodiscard]] const QString &warning() const { return m_warning; }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(const ThemeChoice &choice);
    [[nodiscard]] bool isRailCollapsed() const;
    void setRailCollapsed(bool isCollapsed);
    [[nodiscard]] QString lastFile() const; // path of the school file, or empty
    void setLastFile(const QString &path);
    [[nodiscard]] QStringList hiddenColumns(const QString &table) const; // table: a name in code
    void setHiddenColumns(const QString &table, const QStringList &columns);
    // How a page shows its list, such as "board"; empty: not chosen. Names in code.
    [[nodiscard]] QString chosenView(const QString &list) const;
    void setChosenView(const QString &list, const QString &view);
    // user: a login, since several may share a PC; text: see SavedFilter.
    [[nodiscard]] QString savedFilters(const QString &user, const QString &list) const;
    void setSavedFilters(const QString &user, const QString &list, const QString &text);
    [[nodiscard]] QByteArray windowGeometry() const; // for QWidget::restoreGeometry()
    void setWindowGeometry(const QByteArray &geometry);

private:
    [[nodiscard]] QString text(const QString &key, qsizetype maximum) const;
    [[nodiscard]] bool flag(const QString &key) const;
    void keep(const QString &key, const QString &value);

    QString m_warning;
    std::unique_ptr<QSettings> m_settings; // none: the file is left alone
    QHash<QString, QString> m_memory;      // in its place
};

} // namespace ui
