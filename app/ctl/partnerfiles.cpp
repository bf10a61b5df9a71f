// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/partnerfiles.h"

#include "ctl/paperlanguage.h"
#include "ctl/shopfile.h"
#include "reports/partnersheet.h"
#include "reports/reportfile.h"

#include <QFile>
#include <QTranslator>

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<QByteArray> readExchangeFile(const QString &path)
{
    if (path.isEmpty())
        return fail(ErrorCode::UnknownValue, {QStringLiteral("FILE"), QStringLiteral("is required")});
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadFile, {path, file.errorString()});
    return file.readAll();
}

Result<void> writeExchange(const QString &path, const QByteArray &content)
{
    return reports::writeFile(path, content);
}

Result<void> writeStatement(const Arguments &arguments, const ShopFile &shop,
                            const domain::PartnerStatement &statement)
{
    const auto csv = arguments.value(QStringLiteral("--csv"));
    const auto pdf = arguments.value(QStringLiteral("--pdf"));
    const auto language = paperLanguage(arguments, shop.profile);
    if (!language)
        return fail(language.error());
    QTranslator words;
    const ui::Format format = paperFormat(*language, shop.profile, words);
    const reports::PartnerSheet sheet(statement, format);
    if (csv) {
        if (auto written = reports::writeFile(*csv, sheet.csv()); !written)
            return written;
    }
    return pdf ? reports::writeFile(*pdf, sheet.pdf()) : Result<void>();
}

} // namespace bashgah::ctl
