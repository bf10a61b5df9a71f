// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stored/storedvalue.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr const char *kindKeys[] = {"gift", "credit"};
constexpr const char *entryKeys[] = {"issue", "topup", "earn", "pay", "refund", "clawback", "expire", "adjust"};

template <typename Kind, size_t count>
std::optional<Kind> fromKey(const char *const (&keys)[count], QStringView key)
{
    for (size_t i = 0; i < count; ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace

QString storedKindKey(StoredKind kind)
{
    return QString::fromLatin1(kindKeys[static_cast<size_t>(kind)]);
}

std::optional<StoredKind> storedKindFromKey(QStringView key)
{
    return fromKey<StoredKind>(kindKeys, key);
}

QString storedEntryKey(StoredEntryKind kind)
{
    return QString::fromLatin1(entryKeys[static_cast<size_t>(kind)]);
}

std::optional<StoredEntryKind> storedEntryFromKey(QStringView key)
{
    return fromKey<StoredEntryKind>(entryKeys, key);
}

std::vector<Money> tenderAmounts(Money due, const std::vector<Money> &usable)
{
    std::vector<Money> amounts;
    for (const Money most : usable) {
        amounts.push_back(std::clamp(most, Money(), std::max(due, Money())));
        due -= amounts.back();
    }
    return amounts;
}

} // namespace bashgah::domain
