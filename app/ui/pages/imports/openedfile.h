// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/csvfile.h"

namespace bashgah::ui {

/// What is shown of a file before it is read.
struct OpenedFile
{
    QStringList header;
    QList<QStringList> sample;
    services::TextEncoding encoding = services::TextEncoding::Utf8;
    qint64 size = 0;
    QByteArray sha256;
    QList<services::SheetInfo> sheets;
    int sheet = -1;
    qint64 hiddenRows = 0;

    static OpenedFile of(const services::CsvFile &file)
    {
        return {file.header(), file.sample(), file.probe().encoding, file.fileSize(), file.probe().sha256,
                file.sheets(), file.sheet(), file.hiddenRows()};
    }
};

} // namespace bashgah::ui
