// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stored/wrongcodes.h"

#include "storage/db/database.h"
#include "storage/repositories/wrongcoderepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::WrongCodeRepository;

namespace {

constexpr size_t mostWrong = 5;
constexpr qint64 window = 60'000; // ms

} // namespace

Result<void> WrongCodes::check() const
{
    const Instant now = m_clock.now();
    const auto wrong = m_database.read([&](Connection &connection) -> Result<std::vector<Instant>> {
        return WrongCodeRepository(connection).between({now.msecs - window}, now);
    });
    if (!wrong)
        return fail(wrong.error());
    if (wrong->size() < mostWrong)
        return {};
    const qint64 wait = ((*wrong)[wrong->size() - mostWrong].msecs + window - now.msecs + 999) / 1000;
    return fail(Error{ErrorCode::TooManyAttempts, {QString::number(wait)}, {}, QStringLiteral("code")});
}

bool WrongCodes::isWrongCode(const Error &error)
{
    return error.code == ErrorCode::NotFound && error.field == u"code";
}

void WrongCodes::note() const
{
    const Instant now = m_clock.now();
    // That it could not be written must not hide what was asked for.
    (void)m_database.write([&](Connection &connection) -> Result<void> {
        WrongCodeRepository codes(connection);
        codes.forgetUntil({now.msecs - window});
        codes.note(now);
        return {};
    });
}

} // namespace bashgah::services
