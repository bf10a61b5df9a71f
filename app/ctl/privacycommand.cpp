// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/paperlanguage.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "reports/privacysheet.h"
#include "services/members/memberservice.h"
#include "services/members/privacyservice.h"

#include <QFile>
#include <QTranslator>

namespace bashgah::ctl {
namespace privacycommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::PrivacyNotice;
using domain::Result;

struct Call : ShopCall
{
    services::PrivacyService &privacy;
};

/// The version asked for, else the one in force.
Result<PrivacyNotice> noticeOf(const Call &call)
{
    const auto number = call.arguments().number(QStringLiteral("--version"));
    if (!number)
        return fail(number.error());
    return *number ? call.privacy.version(**number) : call.privacy.current();
}

Result<void> show(Call &call)
{
    const auto notice = noticeOf(call);
    const auto language = paperLanguage(call.arguments(), call.shop.profile);
    if (!notice || !language)
        return fail(notice ? language.error() : notice.error());
    call.context.output.line(notice->filled(*language == ui::Language::Persian, call.shop.profile.name));
    return {};
}

Result<void> list(Call &call)
{
    const auto all = call.privacy.versions();
    if (!all)
        return fail(all.error());
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    std::vector<QStringList> rows;
    for (const PrivacyNotice &notice : *all) {
        rows.push_back({QString::number(notice.version),
                        notice.isKept ? calendar.isoText(calendar.localDay(notice.at)) : QString(), notice.staffName,
                        QString::number(notice.consents), notice.persian, notice.english});
    }
    call.context.output.table({QStringLiteral("version"), QStringLiteral("from"), QStringLiteral("staff"),
                               QStringLiteral("consents"), QStringLiteral("persian"), QStringLiteral("english")},
                              rows, call.arguments().flag(QStringLiteral("--json")));
    return {};
}

/// The words in a file of UTF-8; those of now where the option is absent.
Result<QString> wordsOf(const Call &call, const QString &option, const QString &now)
{
    const auto path = call.arguments().value(option);
    if (!path)
        return now;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {*path});
    QString text = QString::fromUtf8(file.read(4 * PrivacyNotice::longestText + 1));
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text.remove(u'\r');
}

Result<void> set(Call &call)
{
    const auto now = call.privacy.current();
    if (!now)
        return fail(now.error());
    const QString persianOption = QStringLiteral("--persian");
    const QString englishOption = QStringLiteral("--english");
    if (!call.arguments().value(persianOption) && !call.arguments().value(englishOption))
        return fail(ErrorCode::UnknownValue, {englishOption, QStringLiteral("is required")});
    const auto persian = wordsOf(call, persianOption, now->persian);
    const auto english = wordsOf(call, englishOption, now->english);
    if (!persian || !english)
        return fail(persian ? english.error() : persian.error());
    const auto kept = call.privacy.change(*persian, *english);
    if (!kept)
        return fail(kept.error());
    call.context.output.message(QStringLiteral("version %1").arg(kept->version));
    return {};
}

Result<void> print(Call &call)
{
    const auto path = call.arguments().required(QStringLiteral("--to"));
    const auto language = paperLanguage(call.arguments(), call.shop.profile);
    if (!path || !language)
        return fail(path ? language.error() : path.error());
    QString name;
    if (const auto who = call.arguments().value(QStringLiteral("--member"))) {
        const auto member = findMember(call.shop, *who);
        if (!member)
            return fail(member.error());
        const auto view = services::MemberService(*call.shop.database, call.context.clock).member(*member);
        if (!view)
            return fail(view.error());
        name = view->member.details.displayName();
    }
    const bool older = call.arguments().value(QStringLiteral("--version")).has_value();
    const auto notice = older ? noticeOf(call) : call.privacy.issue();
    if (!notice)
        return fail(notice.error());
    QTranslator words;
    const ui::Format format = paperFormat(*language, call.shop.profile, words);
    return reports::PrivacySheet(*notice, call.shop.profile.name, format, name).write(*path);
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{{"show", show}, {"list", list}, {"set", set}, {"print", print}};
    return subcommands.runWith<services::PrivacyService>(context);
}

} // namespace
} // namespace privacycommand

Command privacyCommand()
{
    return {QStringLiteral("privacy"),
            QStringLiteral("SHOP show|list|set|print [--lang fa|en] [--version N] [--persian FILE.txt] "
                           "[--english FILE.txt] [--to FILE.pdf [--member X]] [--json]"),
            QStringLiteral("What members are told about their data before they agree. Other words are a new version; "
                           "every consent keeps the one it was given under. `print` writes A5 to sign."),
            {2,
             {QStringLiteral("--lang"), QStringLiteral("--version"), QStringLiteral("--persian"),
              QStringLiteral("--english"), QStringLiteral("--to"), QStringLiteral("--member")},
             {QStringLiteral("--json")}},
            privacycommand::run};
}

} // namespace bashgah::ctl
