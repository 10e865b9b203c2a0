#pragma once

#include <QDate>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tests {

// The fees of a school as the test keeps them on its own, in plain maps of cents.
struct Books {
    struct Paid {
        qint64 cents = 0;
        bool isCheque = false;
        bool isVoid = false;
        bool isDeposited = false;
        bool isOpening = false;            // taken over: in no takings
        std::optional<QDate> readyOn = {}; // of a cheque to be cashed later
        QMap<qint64, qint64> refunds = {}; // by refund, not cancelled
        QMap<qint64, qint64> on = {};      // by instalment
        [[nodiscard]] qint64 left() const
        {
            qint64 rest = cents;
            for (const qint64 part : on)
                rest -= part;
            for (const qint64 part : refunds)
                rest -= part;
            return rest;
        }
    };
    struct Owed {
        qint64 charge;
        qint64 payer;
        qint64 cents;
        QDate dueOn;
    };
    // What charges were relieved of, and who was asked for it instead.
    struct Relieved {
        qint64 charge;
        qint64 movedTo = 0;
        QMap<qint64, qint64> parts = {}; // by instalment
        bool isTakenBack = false;
    };
    QMap<qint64, Owed> instalments; // of charges that are not void
    QSet<qint64> reminded;          // charges a reminder asked for
    QMap<qint64, Relieved> reliefs;
    QMap<qint64, Paid> payments;
    int receipts = 0;
    int deposits = 0;
    int letters = 0;
    int invoices = 0;
    int credits = 0;

    [[nodiscard]] qint64 settled(qint64 instalment) const
    {
        qint64 sum = 0;
        for (const Paid &paid : payments)
            sum += paid.on.value(instalment);
        return sum;
    }
    [[nodiscard]] bool isVoid(qint64 charge) const
    {
        return std::none_of(instalments.begin(), instalments.end(),
            [charge](const Owed &owed) { return owed.charge == charge; });
    }
    [[nodiscard]] qint64 settledOf(qint64 charge) const
    {
        qint64 sum = 0;
        for (const auto &[id, owed] : instalments.asKeyValueRange())
            sum += owed.charge == charge ? settled(id) : 0;
        return sum;
    }
    [[nodiscard]] bool hasMoved(qint64 charge) const
    {
        return std::any_of(reliefs.begin(), reliefs.end(), [&](const Relieved &relieved) {
            return relieved.charge == charge && relieved.movedTo != 0 && !relieved.isTakenBack
                && !isVoid(relieved.movedTo);
        });
    }
    // Writes down the instalments that were not known, and gives their sum.
    template <class Lines> qint64 addNew(const Lines &lines)
    {
        qint64 sum = 0;
        for (const auto &line : lines) {
            if (instalments.contains(line.instalment.value()))
                continue;
            instalments[line.instalment.value()] = {
                line.charge.value(), line.payer.value(), line.amount.cents(), line.dueOn};
            sum += line.amount.cents();
        }
        return sum;
    }
    // What is open of a charge from a day on, by instalment.
    [[nodiscard]] QMap<qint64, qint64> open(qint64 charge, QDate from) const
    {
        QMap<qint64, qint64> parts;
        for (const auto &[id, owed] : instalments.asKeyValueRange()) {
            const qint64 left = owed.cents - settled(id);
            if (owed.charge == charge && owed.dueOn >= from && left > 0)
                parts[id] = left;
        }
        return parts;
    }
    [[nodiscard]] qint64 outstanding(qint64 payer) const
    {
        qint64 sum = 0;
        for (const auto &[id, owed] : instalments.asKeyValueRange()) {
            if (owed.payer == payer)
                sum += owed.cents - settled(id);
        }
        return sum;
    }
};

template <class Map> typename Map::key_type anyKeyOf(const Map &map, QRandomGenerator &random)
{
    return *std::next(map.keyBegin(), random.bounded(int(map.size())));
}

} // namespace tests
