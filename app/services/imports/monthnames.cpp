// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/monthnames.h"

#include "domain/text/persiantext.h"

#include <QHash>
#include <QStringList>

namespace bashgah::services {
namespace {

constexpr const char16_t *jalaliNames[] = {
    u"فروردین", u"اردیبهشت", u"خرداد", u"تیر", u"مرداد|امرداد", u"شهریور",
    u"مهر", u"آبان", u"آذر", u"دی", u"بهمن", u"اسفند"};
constexpr const char16_t *gregorianNames[] = {
    u"jan|january|ژانویه", u"feb|february|فوریه", u"mar|march|مارس", u"apr|april|آوریل",
    u"may|مه|می", u"jun|june|ژوئن", u"jul|july|ژوئیه|جولای", u"aug|august|اوت|آگوست",
    u"sep|sept|september|سپتامبر", u"oct|october|اکتبر", u"nov|november|نوامبر",
    u"dec|december|دسامبر"};

QHash<QString, int> tableOf(const char16_t *const (&names)[12])
{
    QHash<QString, int> table;
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : QString::fromUtf16(names[month - 1]).split(u'|'))
            table.insert(domain::searchKey(name), month);
    }
    return table;
}

} // namespace

std::optional<int> monthByName(const QString &name, bool jalali)
{
    static const QHash<QString, int> tables[] = {tableOf(gregorianNames), tableOf(jalaliNames)};
    const QHash<QString, int> &table = tables[jalali ? 1 : 0];
    const auto found = table.constFind(domain::searchKey(name));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace bashgah::services
