// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/biffbook.h"

#include "services/sheets/biffsheet.h"
#include "services/sheets/sheetlimits.h"

#include <algorithm>

namespace bashgah::services {
namespace {

namespace bookrecord {

enum Record : int {
    EndOfPart = 0x000A, DateMode = 0x0022, FilePass = 0x002F, CodePage = 0x0042, BoundSheet = 0x0085,
    Style = 0x00E0, SharedTexts = 0x00FC, Format = 0x041E, BeginOfPart = 0x0809
};

} // namespace bookrecord

constexpr int biff8 = 0x0600;
constexpr int biff5 = 0x0500;
constexpr int sheetPart = 0x0010;

} // namespace

SheetValue<std::unique_ptr<SheetBook>> BiffBook::open(QByteArray stream)
{
    std::unique_ptr<BiffBook> book(new BiffBook(std::move(stream)));
    if (auto read = book->readGlobals(); !read)
        return faulty(read.error());
    return std::unique_ptr<SheetBook>(std::move(book));
}

SheetValue<void> BiffBook::readGlobals()
{
    BiffReader reader(m_stream, 0);
    if (!reader.next() || reader.type() != bookrecord::BeginOfPart)
        return faulty(sheetfaults::damaged);
    const int version = reader.u16();
    const bool sheetAlone = reader.u16() == sheetPart; // with all that a workbook says for its sheets
    if (version != biff8 && version != biff5 && !(sheetAlone && version == 0))
        return faulty(sheetfaults::unknown);
    m_text.wide = version == biff8;
    if (sheetAlone) {
        m_text.codePage = BiffReader::unknownPage;
        m_sheets.append({QStringLiteral("1"), false});
        m_places.push_back(0);
    }
    while (reader.next() && reader.type() != bookrecord::EndOfPart) {
        if (reader.type() == bookrecord::FilePass)
            return faulty(sheetfaults::password);
        readGlobal(reader);
        if (m_sheets.size() > sheetlimits::sheets || m_formatIds.size() > sheetlimits::styles)
            return faulty(sheetfaults::tooLarge);
    }
    if (reader.isBroken())
        return faulty(sheetfaults::damaged);
    for (const int id : m_formatIds)
        m_formats.push_back(m_numberFormats.of(id));
    return {};
}

void BiffBook::readGlobal(BiffReader &reader)
{
    switch (reader.type()) {
    case bookrecord::CodePage:
        m_text.codePage = reader.u16();
        break;
    case bookrecord::DateMode:
        m_dates = reader.u16() == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case bookrecord::Format:
        readFormat(reader);
        break;
    case bookrecord::Style:
        reader.skip(2); // its font
        m_formatIds.push_back(reader.u16());
        break;
    case bookrecord::BoundSheet:
        readSheetName(reader);
        break;
    case bookrecord::SharedTexts:
        readTexts(reader);
        break;
    default:
        break;
    }
}

void BiffBook::readSheetName(BiffReader &reader)
{
    const qint64 place = reader.u32();
    const int visibility = reader.u8() & 3;
    const int kind = reader.u8();
    const QString name = reader.text(reader.u8(), m_text);
    if (kind != 0)
        return; // a chart or a macro sheet
    m_sheets.append({name, visibility != 0});
    m_places.push_back(place);
}

void BiffBook::readFormat(BiffReader &reader)
{
    const int id = reader.u16();
    const int length = m_text.wide ? reader.u16() : reader.u8();
    m_numberFormats.add(id, reader.text(length, m_text));
}

void BiffBook::readTexts(BiffReader &reader)
{
    reader.skip(4); // how often they are used
    const quint32 count = reader.u32();
    for (quint32 i = 0; i < count && reader.left() > 0 && !reader.isBroken(); ++i) {
        const int length = reader.u16();
        m_texts.push_back(reader.text(length, {true, 0}));
    }
}

SheetValue<void> BiffBook::read(int sheet, SheetSpool &spool)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return faulty(sheetfaults::damaged);
    BiffReader reader(m_stream, m_places[static_cast<size_t>(sheet)]);
    return BiffSheet({m_texts, m_formats, m_dates, m_text}).read(reader, spool);
}

} // namespace bashgah::services
