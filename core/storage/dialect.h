#pragma once

#include <QString>

namespace storage {

enum class Engine { Sqlite, PostgreSql };

// The few words in which SQLite and PostgreSQL differ. The schema is written once with tokens:
// {id} {int} {text} {date} {instant} {bytes} {strict}.
class Dialect {
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }
    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString expand(const QString &schema) const;
    [[nodiscard]] QString beginWriting() const;

private:
    Engine m_engine;
};

} // namespace storage
