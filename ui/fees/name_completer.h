#pragma once

#include <QCompleter>

#include <vector>

class QStandardItemModel;

namespace ui {

// Somebody a name that is typed may mean; note tells two of one name apart.
struct NamedChoice {
    qint64 key;
    QString name;
    QString note = {};
};

// Proposes people while a name is typed: any part of it, without accents.
class NameCompleter final : public QCompleter {
    Q_OBJECT

public:
    explicit NameCompleter(QObject *parent = nullptr);
    void setChoices(const std::vector<NamedChoice> &choices);

    // Chooses who stands first in the list for a text; the one highlighted there, if any. False:
    // nobody.
    bool takeFirst(const QString &text);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &path) const override;

signals:
    void chosen(qint64 key);

private:
    QStandardItemModel *m_choices;
};

} // namespace ui
