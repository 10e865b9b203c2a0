#pragma once

#include <QMap>

namespace tests {

// The fees of a school as the test keeps them on its own, in plain maps of cents.
struct Books {
    struct Paid {
        qint64 cents = 0;
        bool isCheque = false;
        bool isVoid = false;
        bool isDeposited = false;
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
    };
    QMap<qint64, Owed> instalments; // of charges that are not void
    QMap<qint64, Paid> payments;
    int receipts = 0;
    int deposits = 0;
    int letters = 0;

    [[nodiscard]] qint64 settled(qint64 instalment) const
    {
        qint64 sum = 0;
        for (const Paid &paid : payments)
            sum += paid.on.value(instalment);
        return sum;
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

} // namespace tests
