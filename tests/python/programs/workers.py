"""A DataLoader with worker processes gives the same batches in order."""

import torch
from torch.utils.data import DataLoader, Dataset, IterableDataset, get_worker_info


class Data(Dataset):
    def __len__(self):
        return 7

    def __getitem__(self, i):
        info = get_worker_info()
        return torch.full((2,), float(i)), info is not None and info.num_workers


class Stream(IterableDataset):
    def __iter__(self):
        info = get_worker_info()
        return iter(range(info.id, 6, info.num_workers))


if __name__ in ("__main__", "program"):
    for x, n in DataLoader(Data(), batch_size=3, num_workers=2):
        print(x.tolist(), n.tolist())
    print(sorted(int(v) for v in DataLoader(Stream(), batch_size=None, num_workers=2)))
