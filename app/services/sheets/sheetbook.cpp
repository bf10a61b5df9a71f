// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/sheetbook.h"

#include "services/sheets/biffbook.h"
#include "services/sheets/compoundfile.h"
#include "services/sheets/htmlbook.h"
#include "services/sheets/odsbook.h"
#include "services/sheets/sheetlimits.h"
#include "services/sheets/xlsxbook.h"

#include <QFile>

namespace bashgah::services {
namespace {

constexpr qint64 probedSize = 4096;

using Book = SheetValue<std::unique_ptr<SheetBook>>;

Book openZip(QFile &file)
{
    auto zip = ZipFile::open(file);
    if (!zip)
        return faulty(zip.error());
    Book ods = OdsBook::open(*zip);
    if (!ods || *ods)
        return ods;
    Book xlsx = XlsxBook::open(std::move(*zip));
    if (!xlsx || *xlsx)
        return xlsx;
    return faulty(sheetfaults::unknown);
}

/// An encrypted .xlsx comes in the same box as an .xls.
Book openCompound(QFile &file)
{
    if (file.size() > sheetlimits::binarySize)
        return faulty(sheetfaults::tooLarge);
    if (!file.seek(0))
        return faulty(sheetfaults::damaged);
    const auto box = CompoundFile::open(file.readAll());
    if (!box)
        return faulty(box.error());
    if (box->has(QStringLiteral("EncryptedPackage")))
        return faulty(sheetfaults::password);
    for (const QString &name : {QStringLiteral("Workbook"), QStringLiteral("Book")}) {
        if (!box->has(name))
            continue;
        auto stream = box->stream(name);
        return stream ? BiffBook::open(std::move(*stream)) : Book(faulty(stream.error()));
    }
    return faulty(sheetfaults::unknown);
}

/// The records of an .xls without the compound file round them: scripts of web shops write such.
bool isBareBiff(const QByteArray &head)
{
    return head.size() > 8 && head.startsWith("\x09\x08") && head.at(3) == 0 && (head.at(2) == 6 || head.at(2) == 8 || head.at(2) == 16);
}

Book openBareBiff(QFile &file)
{
    if (file.size() > sheetlimits::binarySize)
        return faulty(sheetfaults::tooLarge);
    return file.seek(0) ? BiffBook::open(file.readAll()) : Book(faulty(sheetfaults::damaged));
}

/// Kinds of tables that are known and not read: Excel's XML of 2003, its web page in one file, flat OpenDocument,
/// BIFF 2 to 4.
bool isOtherSheet(const QByteArray &head)
{
    const bool xml = head.startsWith("<?xml") || head.startsWith("\xEF\xBB\xBF<?xml");
    if (xml && (head.contains("urn:schemas-microsoft-com:office:spreadsheet") || head.contains("<office:document ")))
        return true;
    if (head.startsWith("MIME-Version:"))
        return true;
    return head.size() > 4 && head.at(0) == 9 && head.at(3) == 0
        && (head.at(1) == 0 || head.at(1) == 2 || head.at(1) == 4) && (head.at(2) == 4 || head.at(2) == 6);
}

} // namespace

Book openSheetBook(QFile &file)
{
    if (!file.seek(0))
        return faulty(sheetfaults::damaged);
    const QByteArray head = file.read(probedSize);
    if (head.startsWith("PK\x03\x04")) // only a text table may be larger
        return file.size() > sheetlimits::fileSize ? faulty(sheetfaults::tooLarge) : openZip(file);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return openCompound(file);
    if (isBareBiff(head))
        return openBareBiff(file);
    if (HtmlBook::isHtml(head))
        return HtmlBook::open(file);
    if (isOtherSheet(head))
        return faulty(sheetfaults::unknown);
    return std::unique_ptr<SheetBook>();
}

} // namespace bashgah::services
