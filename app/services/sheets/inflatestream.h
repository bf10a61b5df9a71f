// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/zipfile.h"

#include <QIODevice>

#include <memory>

namespace bashgah::services {

/// Unpacks one part of a ZIP while it is read. Fails (-1) for broken data, a wrong checksum, more
/// bytes than the directory promised, and text without any tag for longer than a cell may be.
class InflateStream final : public QIODevice
{
    Q_OBJECT

public:
    InflateStream(QIODevice &device, const ZipEntry &entry, qint64 begin);
    ~InflateStream() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended || m_broken; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Inflater;
    [[nodiscard]] qint64 stored(char *data, qint64 most);
    [[nodiscard]] qint64 inflated(char *data, qint64 most);
    [[nodiscard]] qint64 refill();
    [[nodiscard]] bool check(const char *data, qint64 size);
    qint64 broken();

    QIODevice &m_device;
    ZipEntry m_entry;
    qint64 m_at;
    quint64 m_taken = 0; ///< packed bytes read
    quint64 m_given = 0; ///< unpacked bytes handed out
    quint32 m_crc = 0;
    qint64 m_sinceTag = 0;
    bool m_ended = false;
    bool m_broken = false;
    QByteArray m_piece;
    std::unique_ptr<Inflater> m_inflater; ///< null: stored as it is
};

} // namespace bashgah::services
