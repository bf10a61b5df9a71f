// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QSqlError>
#include <QString>

#include <exception>

namespace bashgah::storage {

/// A statement failed. Thrown by Statement, caught by Database::read/write at the edge of a
/// command, which return the Error; it goes no further.
class SqlFailure final : public std::exception
{
public:
    explicit SqlFailure(domain::Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const domain::Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "SqlFailure"; }

private:
    domain::Error m_error;
};

/// Maps SQLite's result codes to what a person can do about them.
[[nodiscard]] domain::Error toError(const QSqlError &error, const QString &path,
                                    const QString &statement);

} // namespace bashgah::storage
