#pragma once

#include "core/admissions/candidate_list.h"

#include <QAbstractListModel>

namespace ui {

// A candidate as the board shows it: finished, plain texts.
struct BoardCard {
    qint64 key = 0;
    QString name;
    QString facts; // "Machining · 16 at entry"
    QString action;
    QString due;
    QString rank; // on the waiting list: "no. 2"
    bool isLate = false;

    [[nodiscard]] QString readOut() const;
    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};
[[nodiscard]] BoardCard boardCard(const admissions::CandidateRow &row, QDate today);

// The cards of one step. A card of another step may be dropped here: the step is then asked for,
// and the cards change when the file has.
class BoardCards final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit BoardCards(QObject *parent = nullptr);
    void setCards(std::vector<BoardCard> cards);
    void setMoves(bool mayGo, bool mayCome); // what may be drawn from here, and dropped
    [[nodiscard]] const std::vector<BoardCard> &cards() const { return m_cards; }
    [[nodiscard]] bool mayCome() const { return m_mayCome; }
    [[nodiscard]] int rowOf(qint64 key) const; // -1 where it is not

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
        int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    void dropped(qint64 key);

private:
    std::vector<BoardCard> m_cards;
    bool m_mayGo = false;
    bool m_mayCome = false;
};

} // namespace ui
