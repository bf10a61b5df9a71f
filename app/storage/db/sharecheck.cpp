// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sharecheck.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace bashgah::storage {

bool isNetworkPlace(const QString &path, const QByteArray &fileSystemType)
{
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")))
        return true;
    const char *const types[] = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p",
                                 "fuse.sshfs", "fuse.gvfsd-fuse", "davfs", "fuse.rclone"};
    return std::any_of(std::begin(types), std::end(types),
                       [&](const char *type) { return fileSystemType == type; });
}

} // namespace bashgah::storage
