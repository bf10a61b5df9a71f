// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/pin.h"

#include "domain/text/persiantext.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostDigits = 12;
constexpr int freeFailures = 4;
constexpr qint64 firstWait = 30'000;
constexpr qint64 longestWait = 15 * 60'000;

Error inPin(ErrorCode code, QStringList args = {})
{
    return Error{code, std::move(args), {}, QStringLiteral("pin")};
}

/// One digit again and again, or a run up or down: the first that anybody tries.
bool isObvious(const QString &digits)
{
    const int step = digits.at(1).unicode() - digits.at(0).unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits.at(i).unicode() - digits.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

} // namespace

Result<QString> parsePin(QStringView typed)
{
    const QString digits = digitsToAscii(typed.trimmed());
    if (digits.isEmpty())
        return fail(inPin(ErrorCode::Empty));
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return fail(inPin(ErrorCode::WeakPin));
    if (digits.size() < fewestDigits || digits.size() > mostDigits || isObvious(digits))
        return fail(inPin(ErrorCode::WeakPin));
    return digits;
}

qint64 lockoutMsecs(int failures)
{
    if (failures <= freeFailures)
        return 0;
    const int doublings = std::min(failures - freeFailures - 1, 10);
    return std::min(firstWait << doublings, longestWait);
}

qint64 stillLocked(const PinFailures &failures, Instant now, qint64 steadyMsecs)
{
    const qint64 wait = lockoutMsecs(failures.count);
    if (wait == 0)
        return 0;
    const bool restarted = steadyMsecs < failures.lastSteady;
    const qint64 steadily = restarted ? steadyMsecs : steadyMsecs - failures.lastSteady;
    const bool setBack = now < failures.last;
    const qint64 byClock = setBack ? wait : now.msecs - failures.last.msecs;
    return std::max<qint64>(wait - std::min(steadily, byClock), 0);
}

} // namespace bashgah::domain
