// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "domain/campaign/smstext.h"

#include <QJsonObject>

namespace bashgah::ctl {
namespace smspartscommand {
namespace {

domain::Result<void> run(Context &context)
{
    const domain::SmsCount count = domain::countSms(context.arguments.word(0));
    const QString encoding = domain::smsEncodingKey(count.encoding);
    if (context.arguments.flag(QStringLiteral("--json"))) {
        context.output.json(QJsonObject{{QStringLiteral("encoding"), encoding},
                                        {QStringLiteral("units"), count.units},
                                        {QStringLiteral("parts"), count.parts}});
        return {};
    }
    context.output.row({QStringLiteral("encoding"), QStringLiteral("units"), QStringLiteral("parts")});
    context.output.row({encoding, QString::number(count.units), QString::number(count.parts)});
    return {};
}

} // namespace
} // namespace smspartscommand

Command smsPartsCommand()
{
    return {QStringLiteral("sms-parts"), QStringLiteral("TEXT [--json]"),
            QStringLiteral("Encoding (gsm7 or ucs2), units and parts that TEXT takes as a message."),
            {1, {}, {QStringLiteral("--json")}},
            smspartscommand::run};
}

} // namespace bashgah::ctl
