// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/game/luckydraw.h"

namespace bashgah::domain {

/// All that anybody needs to draw again, and what came of it: a text of lines "key value" up to the line
/// "entries", then the list as it was hashed.
struct DrawProof
{
    LuckyDraw draw;
    QByteArray commitment;
    QByteArray seed;
    QByteArray listHash;
    QByteArray list;
    std::vector<MemberId> winners; ///< first prize first
    QString publicValue{};         ///< of draws with a public source, else empty
    bool operator==(const DrawProof &) const = default;
};

struct ProofCheck
{
    bool seed = false;    ///< it and the terms, the public source among them, are those that were promised
    bool list = false;    ///< it is the one that was hashed
    bool winners = false; ///< seed and list give these
    bool operator==(const ProofCheck &) const = default;
    [[nodiscard]] bool holds() const { return seed && list && winners; }
};

/// What is promised before: SHA-256 of the seed, a line end and the terms (name to most chances, as the proof
/// has them), so that neither seed nor terms can be changed afterwards.
[[nodiscard]] QByteArray promiseOf(const LuckyDraw &draw, const QByteArray &seed);
[[nodiscard]] QByteArray proofText(const DrawProof &proof);
/// Error BadFile (args: nothing, what is wrong): not such a text.
[[nodiscard]] Result<DrawProof> readProof(const QByteArray &text);
/// Draws again. Error BadFile: the list cannot be read.
[[nodiscard]] Result<ProofCheck> checkProof(const DrawProof &proof);

} // namespace bashgah::domain
