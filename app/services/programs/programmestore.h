// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengebook.h"
#include "services/counter/countertypes.h"

#include <map>
#include <memory>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Programme versions parsed once: they never change. One that was rolled back may leave its number to another;
/// so a version is compared with the shop file again whenever versions may have changed.
class ProgrammeStore final
{
public:
    using Version = std::shared_ptr<const LiveProgramme>;

    /// The version in force on `day`; null when none is. Error BadProgramme: the stored document
    /// cannot be understood, and nothing is earned by guesswork.
    [[nodiscard]] domain::Result<Version> live(storage::Connection &connection, QDate day);
    [[nodiscard]] domain::Result<Version> version(storage::Connection &connection,
                                                  domain::ProgrammeVersionId id);
    /// The games beside the programme, kept in the same way.
    [[nodiscard]] ChallengeBook &challenges() { return m_challenges; }

private:
    /// Which state of which file something was read in. Stamps of two connections differ.
    struct Seen
    {
        quint64 stamp = 0;
        QString path;
        bool operator==(const Seen &) const = default;
    };
    struct Parsed
    {
        Seen seen;
        QString document;
        Version version;
    };
    std::map<domain::ProgrammeVersionId, Parsed> m_parsed;
    /// The one of the last day asked for.
    struct Last
    {
        Seen seen;
        QDate day;
        Version version;
    };
    Last m_last;
    ChallengeBook m_challenges;
};

} // namespace bashgah::services
