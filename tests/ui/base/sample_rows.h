#pragma once

#include "ui/base/item_roles.h"
#include "ui/base/tokens.h"

#include <QAbstractTableModel>
#include <QList>

namespace tests {

// A few invented students, as a model of the program would give them. Rows can be replaced, as a
// reload does.
class SampleRows final : public QAbstractTableModel {
public:
    struct Row {
        qint64 key;
        QString name;
        QString facts;
        QString group;
        QString stay;
        int permille;
        QString ratio;
        QString status;
        ui::Tone tone;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 5;
    }
    [[nodiscard]] QVariant headerData(int column, Qt::Orientation, int role) const override
    {
        static const QStringList titles{QStringLiteral("Élève"), QStringLiteral("Groupe"),
            QStringLiteral("Stage"), QStringLiteral("Atelier"), QStringLiteral("Assiduité")};
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("group"),
            QStringLiteral("stay"), QStringLiteral("ratio"), QStringLiteral("status")};
        if (role == Qt::DisplayRole)
            return titles.value(column);
        return role == ui::ColumnKeyRole ? keys.value(column) : QVariant();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[index.row()];
        const int column = index.column();
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            return QStringList{row.name, row.group, row.stay, row.ratio, row.status}.value(column);
        }
        if (role == ui::KeyRole)
            return row.key;
        if (role == ui::SecondaryRole && column == 0)
            return row.facts;
        if (role == ui::ToneRole && column >= 3)
            return static_cast<int>(row.tone);
        if (column == 3 && (role == ui::PermilleRole || role == ui::SortRole))
            return row.permille;
        return {};
    }

private:
    QList<Row> m_rows;
};

[[nodiscard]] inline QList<SampleRows::Row> sampleRows()
{
    using ui::Tone;
    const auto q = [](const char *text) { return QString::fromUtf8(text); };
    return {
        {1, q("BENALI Yasmine"), q("Majeure · 18 ans"), q("Usinage 2"), q("Spie Industrie"), 730,
            q("73 %"), q("0 absence"), Tone::Good},
        {2, q("CARPENTIER Hugo"), q("Interne · 17 ans"), q("Usinage 2"), q("Enedis Nord"), 560,
            q("56 %"), q("3 retards"), Tone::Warning},
        {3, q("DA SILVA Inês"), q("Externe · 16 ans"), q("Usinage 1"), q("—"), 470, q("47 %"),
            q("12 h à justifier"), Tone::Bad},
        {4, q("D’HÉROUVILLE Éloi"), q("Demi-pensionnaire · 16 ans"), q("Usinage 1"),
            q("Eiffage Énergie"), 645, q("65 %"), q("0 absence"), Tone::Good},
        {5, q("FOFANA Mamadou"), q("Interne · 18 ans"), q("Usinage 2"), q("Clemessy"), 765,
            q("77 %"), q("0 absence"), Tone::Good},
        {6, q("LEFÈVRE Chloé"), q("Demi-pensionnaire · 17 ans"), q("Usinage 1"),
            q("Mairie d’Œuilly"), 535, q("54 %"), q("1 convocation"), Tone::Warning},
        {7, q("ŒUVRARD Zoé"), q("Externe · 15 ans"), q("Menuiserie 1"), q("Atelier Le Goff"), 660,
            q("66 %"), q("0 absence"), Tone::Good},
        {8, q("NGUYEN Minh Anh"), q("Externe · 17 ans"), q("Menuiserie 1"), q("—"), 610, q("61 %"),
            q("En attente"), Tone::Accent},
    };
}

} // namespace tests
