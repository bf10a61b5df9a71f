// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bashgah::domain {

/// What members are found by. A member is found when for every word of the query
/// (memberQueryWords) one of the member's tokens begins with it.

/// searchKey of names, code and tags: the stored key of the whole member.
[[nodiscard]] QString memberSearchKey(const MemberDetails &details);

/// Each once: the words of the search key; parts of a word written with half-spaces; the name
/// without its spaces ("محمدرضا" finds «محمد رضا»); the code without its punctuation; every ending
/// of at least 4 signs of the code and of the mobile's national number, so that any part of them is
/// the beginning of a token; words of the shop's own fields, and endings of numbers in them.
[[nodiscard]] QStringList memberTokens(const MemberDetails &details);

/// A query in the form of the tokens, at most 5 words. A query of digits only, however grouped, is
/// one word, and a mobile in any form (+98 912.., 0098912.., 98912..) begins with 0.
[[nodiscard]] QStringList memberQueryWords(QStringView query);

/// The words with neighbours written as one, a pair at a time and then all («علی رضا» for who is stored as
/// «علیرضا»): tried where the words themselves find nobody. Nothing for one word.
[[nodiscard]] std::vector<QStringList> joinedSpellings(const QStringList &words);

/// Every string that begins with `token` is >= token and < this.
[[nodiscard]] QString afterPrefix(const QString &token);

} // namespace bashgah::domain
