// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetfault.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QIODevice;
class QXmlStreamReader;

namespace bashgah::services {

/// The texts that an XLSX file keeps once for all its cells, in one piece of memory.
class SharedTexts final
{
public:
    [[nodiscard]] SheetValue<void> read(QIODevice &part);
    [[nodiscard]] std::optional<QString> at(qint64 index) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends; ///< of each text in m_bytes
};

/// The text of an <si> or <is> element the reader stands on, without the readings (phonetic runs)
/// that East Asian programs put beside it; _x000D_ and the like are the characters they stand for.
[[nodiscard]] QString richText(QXmlStreamReader &xml);
/// "_x000D_" is how XLSX writes what XML cannot hold.
[[nodiscard]] QString unescaped(const QString &text);

} // namespace bashgah::services
