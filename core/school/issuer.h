#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace school {

struct School;

// The school as it called itself when a paper was issued: what a letterhead and a signature say.
// Every frozen document carries one, so that a renamed school does not rewrite what it gave out.
struct Issuer {
    QString name;
    bool isRecognised = false;
    QStringList addressLines;
    QString commune;
    QString phone; // E.164
    QString email;
    QString website;
    QString uai;
    QString siret;
    QString headName;
    QString signatory = {}; // who signs; empty: the head
    QString capacity = {};  // of who signs: Directrice
    QString signature = {}; // key of the picture that is printed; empty: room to sign by hand

    [[nodiscard]] QString signatoryName() const
    {
        return signatory.isEmpty() ? headName : signatory;
    }
    friend bool operator==(const Issuer &, const Issuer &) = default;
};

[[nodiscard]] Issuer issuerOf(const School &school);

// What an older paper did not say stays empty.
[[nodiscard]] QJsonObject toJson(const Issuer &issuer);
[[nodiscard]] Issuer issuerFromJson(const QJsonObject &json);

} // namespace school
